/** The dress of the page on which an alignment is put right. */
export const pageStyle = `:root{color-scheme:light dark;--line:light-dark(#ccc,#444);--mark:light-dark(#fff3cd,#4a3b00);--soft:light-dark(#666,#aaa)}
body{font:1rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:80rem;padding:0 1rem 4rem}h1{font-size:1.3rem}h2{font-size:1rem;color:var(--soft)}
.bar{position:sticky;inset-block-start:0;background:Canvas;padding:.5rem 0}output{color:var(--soft)}
.pair{display:grid;grid-template-columns:1fr 1fr 7rem;gap:0 1rem;border-block-end:1px solid var(--line);padding:.4rem 0}.doubtful{background:var(--mark)}
.side p{margin:.1rem 0;display:flex;align-items:flex-start;gap:.4rem}.side p span{flex:1;overflow-wrap:anywhere}.side button,.acts button{font-size:.8rem;line-height:1.2}
.side button{opacity:.45}.side p:hover button,.side button:focus{opacity:1}.acts{display:flex;flex-direction:column;gap:.2rem}
@media(max-width:45rem){.pair{grid-template-columns:1fr}.acts{flex-direction:row}}`;

/**
 * The program of the page. A pair is `{ source, target, doubtful }`, lists of sentence numbers; every change makes a new list of pairs, so
 * that it can be undone.
 */
export const pageProgram = `"use strict";
const given=JSON.parse(document.getElementById("alignment").textContent);const words=given.words;
let state=given.documents.map((one)=>one.beads.map(([source,target,doubtful])=>({source,target,doubtful:doubtful===1})));
const past=[];const main=document.getElementById("pairs");const undo=document.getElementById("undo");
const element=(name,attributes,...children)=>{const made=document.createElement(name);Object.assign(made,attributes);made.append(...children);return made;};
const isEmpty=(pair)=>pair.source.length+pair.target.length===0;
function change(at,pairs){past.push(state);state=state.map((one,index)=>index===at?pairs.filter((pair)=>!isEmpty(pair)):one);show();}
function join(at,row){const pairs=state[at].slice();const [one,other]=pairs.splice(row,2);
pairs.splice(row,0,{source:[...one.source,...other.source],target:[...one.target,...other.target],doubtful:false});change(at,pairs);}
function part(at,row){const pairs=state[at].slice();const {source,target}=pairs[row];
pairs.splice(row,1,{source,target:[],doubtful:false},{source:[],target,doubtful:false});change(at,pairs);}
function move(at,row,side,isUp){const pairs=state[at].map((pair)=>({...pair}));const other=row+(isUp?-1:1);
if(other<0)pairs.unshift({source:[],target:[],doubtful:false});else if(other>=pairs.length)pairs.push({source:[],target:[],doubtful:false});
const from=pairs[other<0?1:row];const to=pairs[other<0?0:other];const list=from[side].slice();
const sentence=isUp?list.shift():list.pop();from[side]=list;to[side]=isUp?[...to[side],sentence]:[sentence,...to[side]];from.doubtful=to.doubtful=false;change(at,pairs);}
function sideOf(at,row,side){const {name}=given.documents[at];const texts=given.documents[at][side];const list=state[at][row][side];
const box=element("div",{className:"side",lang:side==="source"?given.srcLang:given.trgLang});
list.forEach((index,place)=>{const line=element("p",{},element("span",{},texts[index]));
if(place===0)line.append(element("button",{type:"button",title:words.up,ariaLabel:words.up,textContent:"\\u2191",onclick:()=>move(at,row,side,true)}));
if(place===list.length-1)line.append(element("button",{type:"button",title:words.down,ariaLabel:words.down,textContent:"\\u2193",onclick:()=>move(at,row,side,false)}));
box.append(line);});return box;}
function rowOf(at,row){const pair=state[at][row];const acts=element("div",{className:"acts"});
if(row+1<state[at].length)acts.append(element("button",{type:"button",textContent:words.join,onclick:()=>join(at,row)}));
if(pair.source.length>0&&pair.target.length>0)acts.append(element("button",{type:"button",textContent:words.part,onclick:()=>part(at,row)}));
if(pair.doubtful)acts.append(element("label",{},element("input",{type:"checkbox",checked:true,onchange:()=>change(at,state[at].map((one,index)=>index===row?{...one,doubtful:false}:one))}),words.doubtful));
return element("section",{className:pair.doubtful?"pair doubtful":"pair"},sideOf(at,row,"source"),sideOf(at,row,"target"),acts);}
function show(){const top=scrollY;main.replaceChildren(...state.flatMap((pairs,at)=>[element("h2",{textContent:given.documents[at].name}),...pairs.map((_,row)=>rowOf(at,row))]));
undo.disabled=past.length===0;document.getElementById("count").textContent=String(state.flat().filter((pair)=>pair.doubtful).length)+" \\u00d7 "+words.doubtful;scrollTo(0,top);}
const escaped=(text)=>text.replace(/[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f]/g,"").replaceAll("&","&amp;").replaceAll("\\u003c","&lt;").replaceAll(">","&gt;");
const joined=(texts,list,language)=>list.map((index)=>texts[index].trim()).join(/^(?:zh|ja|yue|th|lo|my|km)\\b/.test(language)?"":" ");
function memory(){const units=state.flatMap((pairs,at)=>pairs.filter((pair)=>!pair.doubtful&&pair.source.length>0&&pair.target.length>0).map((pair)=>{
const {source,target,name}=given.documents[at];const seg=(language,text)=>'      \\u003ctuv xml:lang="'+language+'">\\u003cseg>'+escaped(text)+'\\u003c/seg>\\u003c/tuv>\\n';
return '    \\u003ctu>\\n      \\u003cprop type="x-document">'+escaped(name)+'\\u003c/prop>\\n      \\u003cprop type="x-state">translated\\u003c/prop>\\n      \\u003cprop type="x-made">aligned\\u003c/prop>\\n'+seg(given.srcLang,joined(source,pair.source,given.srcLang))+seg(given.trgLang,joined(target,pair.target,given.trgLang))+'    \\u003c/tu>\\n';}));
return '\\u003c?xml version="1.0" encoding="UTF-8"?>\\n\\u003ctmx version="1.4">\\n  \\u003cheader creationtool="duiyi" creationtoolversion="'+given.toolVersion+'" segtype="sentence" o-tmf="duiyi" adminlang="en" srclang="'+given.srcLang+'" datatype="plaintext"/>\\n  \\u003cbody>\\n'+units.join("")+'  \\u003c/body>\\n\\u003c/tmx>\\n';}
undo.addEventListener("click",()=>{state=past.pop();show();});
document.getElementById("next").addEventListener("click",()=>{const marked=Array.from(document.querySelectorAll(".doubtful"));
(marked.find((one)=>one.getBoundingClientRect().top>120)??marked[0])?.scrollIntoView({block:"center"});});
document.getElementById("save").addEventListener("click",()=>{const link=document.createElement("a");link.href=URL.createObjectURL(new Blob([memory()],{type:"text/xml"}));link.download=given.file;link.click();});
show();`;

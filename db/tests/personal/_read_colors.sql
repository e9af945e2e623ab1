-- Specification of personal._read_colors: colours that somebody typed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(7);

select is(personal._read_colors('#ff8800'), '{16746496}', 'as people write them');
select is(personal._read_colors(' FF8800 '), '{16746496}', 'or without the sign');
select is(personal._read_colors('#000001, #0000ff'), '{1,255}', 'two of them');
select is(personal._read_colors('f80 #FFF'), '{16746496,16777215}', 'in short');
select is(
  personal._read_colors('#a9c9ff, #ffbbec, #ffc3a0'), personal._read_colors('holographic'),
  'the three that go together, as the form shows them'
);
select is(personal._read_colors('Holographic'), '{11127295,16759788,16761760}', 'or the three that go together');
select is(
  (select count(personal._read_colors(c))
   from unnest('{red,#ff88,##ff8800,#f80#fff,"#f80 ##ff8800","#112233 #445566 #778899","",#ff880g}'::text[]) c),
  0::bigint,
  'nothing else is one'
);

select * from finish();
rollback;

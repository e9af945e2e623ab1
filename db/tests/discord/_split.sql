-- Specification of discord._split: a long text as several messages.

begin;
select plan(12);
select is(discord._split('Hello'), '{Hello}', 'a short text is one');
select is(discord._split(''), '{""}', 'so is an empty one');
select is(cardinality(discord._split(repeat('🎉', 2000))), 1, 'so is one of 2,000 characters');
select is(
  array(select length(p) from unnest(discord._split(repeat('🎉', 2001))) p), '{1996,5}'::integer[], '2,001 are two'
);
select is(
  discord._split(E'first line\nsecond line\nthird line', 20), array['first line', 'second line', 'third line'],
  'it is cut at line breaks, which then are not needed'
);
select is(discord._split('one two three four five six', 18), array['one two three', 'four five six'], 'else at blanks');
select is(
  discord._split(E'```sql\nselect 1;\nselect 2;\nselect 3;\n``` done', 30),
  array[E'```sql\nselect 1;\n```', E'```sql\nselect 2;\n```', E'```sql\nselect 3;\n``` done'],
  'a code block is closed and opened again'
);
select is(
  discord._split(E'```sql\nselect 1;\nselect 2;\n``` and so on', 31), array[E'```sql\nselect 1;\nselect 2;\n```', ' and so on'],
  'but not to stay empty'
);
select is(
  discord._split(repeat('x', 30) || repeat(' ', 30), 20), array[repeat('x', 16), repeat('x', 14)],
  'blanks alone are nothing'
);
select is(
  array(select length(p) from unnest(discord._split(repeat('x', 100), 20, 3)) p), '{16,16,68}'::integer[],
  'if it takes too many, the last one is all that is left'
);
select is(
  array(
    select distinct length(p) <= 2000
    from unnest(discord._split(repeat(E'```js\n' || repeat('é` ', 300) || E'```\n', 9))) p
  ),
  '{true}', 'whatever is in it, no part is too long'
);
select is(
  string_agg(p, ''), repeat('0123456789', 500), 'nothing is lost'
) from unnest(discord._split(repeat('0123456789', 500))) p;

select * from finish();
rollback;

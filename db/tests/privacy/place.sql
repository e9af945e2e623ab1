-- Specification of privacy.place: every column in which a member may be named.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select ok(
  exists (select from privacy.place p where (p.kept_in, p.column_name) = ('moderation."case"', 'pardoned_by') and not p.is_text),
  'by an id'
);
select ok(
  exists (select from privacy.place p where (p.kept_in, p.column_name) = ('app.audit', 'arguments') and p.is_text), 'or in a text'
);
-- Whoever adds a number gives it a name by which it is found, or says here that it is no one.
select results_eq(
  $$
  select distinct a.attname::text collate "default" from app.exported x
  join pg_attribute a on a.attrelid = x.kept_in::regclass and a.atttypid in ('bigint'::regtype, 'bigint[]'::regtype)
    and a.attnum > 0 and not a.attisdropped
  where not privacy._kept(x.schema_name, x.table_name, a.attname)
    and not exists (select from privacy.place p where p.kept_in = x.kept_in and p.column_name = a.attname)
    and a.attname !~ '(^|_)(channel|role|message|guild|entry|transaction|game|movement|audit|edit|stay|history|match|rule|note|step)_ids?$'
  order by 1
  $$,
  array['@@'],
  'no other number is a person'
);

select * from finish();
rollback;

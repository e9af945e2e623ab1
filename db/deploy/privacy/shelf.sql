-- Deploy guildkeeper:privacy/shelf to pg

begin;
set local role guildkeeper_owner;

create view privacy.shelf as
with text as (
  -- Each table is read once, however many columns it has; the digits alone are looked for first, which is cheap.
  select p.kept_in,
    string_agg(format(
      '%1$I = regexp_replace(t.%1$I::text, $4, $3::text, ''g'')::%2$s', p.column_name, p.column_type
    ), ', ') as changes,
    string_agg(format('strpos(t.%I::text, $2::text) > 0', p.column_name), ' or ') as condition
  from privacy.place p
  where p.is_text
  group by p.kept_in
  union all
  select 'outbox.effect'::regclass, null, null  -- outbox._forget_effects knows which of them may go
)
select x.kept_in, x.changes, x.condition, k.key, k.newest_first, k.bound
from text x
join (
  select i.indrelid,
    string_agg(format('t.%I', a.attname), ', ' order by n.place) as key,
    string_agg(format('t.%I desc', a.attname), ', ' order by n.place) as newest_first,
    string_agg(
      format('(%%1$s ->> %L)::%s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' order by n.place
    ) as bound
  from pg_catalog.pg_index i
  cross join lateral unnest(i.indkey::smallint[]) with ordinality as n (attnum, place)
  join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = n.attnum
  where i.indisprimary
  group by i.indrelid
) k on k.indrelid = x.kept_in;

comment on view privacy.shelf is
'How a table with texts that may name a member is read in slices, in the order of its primary key: parts of statements, made from
the catalog.';

commit;

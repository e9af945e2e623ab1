-- Specification of privacy.shelf: how a table with texts is read in slices.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select set_eq(
  'select s.kept_in from privacy.shelf s where s.condition is not null', 'select p.kept_in from privacy.place p where p.is_text',
  'each table that has texts is read'
);
select results_eq(
  'select s.kept_in from privacy.shelf s where s.condition is null', $$values ('outbox.effect'::regclass)$$,
  'and what was sent, of which outbox knows what may go'
);
select results_eq(
  $$
  select format('%s; %s; %s', s.key, s.newest_first, format(s.bound, '$9')) collate "default"
  from privacy.shelf s where s.kept_in = 'roles.autorole'::regclass
  $$,
  $$values (
    't.guild_id, t.role_id; t.guild_id desc, t.role_id desc; ($9 ->> ''guild_id'')::bigint, ($9 ->> ''role_id'')::bigint'
  )$$,
  'in the order of its primary key'
);
select is(
  (select s.changes from privacy.shelf s where s.kept_in = 'roles.autorole'::regclass),
  'flaw = regexp_replace(t.flaw::text, $4, $3::text, ''g'')::text', 'and each of its texts is changed'
);

select * from finish();
rollback;

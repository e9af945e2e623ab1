-- Specification of roles._personal_row: a role of one's own as people see it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

select is(
  roles._personal_row(1, 5, true),
  row(5, null, null, null, null, null, null, null, true, 'First', null, false)::roles.personal_row,
  'there is none'
);
update roles.settings set personal_role_id = 203, personal_boost = true where guild_id = 1;
insert into roles.personal (guild_id, member_id, role_id, name, colors, emoji, changed_at, lapses_at)
values (1, 5, 201, 'Sunny', '{1}', 'x', tests.t(), tests.t(9));
select is(
  roles._personal_row(1, 5, false),
  row(
    5, 201, 'Sunny', array[1], 'x', false, tests.t() + interval '24 hours', tests.t(9), false, 'First', 203, true
  )::roles.personal_row,
  'how it looks, when it may be changed, when it goes, and who may have one'
);

select * from finish();
rollback;

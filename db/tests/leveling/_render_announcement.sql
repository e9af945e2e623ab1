-- Specification of leveling._render_announcement: the announcement of a level, its placeholders filled.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

select is(
  leveling._render_announcement('{member} {level} {xp} {role}', 5, 2, 450, '{}'), '<@5> 2 450',
  'without a new role {role} is nothing'
);
select is(
  leveling._render_announcement('{role} for {member}', 5, 2, 450, '{202}'), '<@&202> for <@5>',
  'a new role is mentioned'
);
select is(
  leveling._render_announcement('{role}', 5, 2, 450, '{203,201}'), '<@&203> <@&201>', 'several are, in their order'
);
select is(leveling._render_announcement('{level}{level}', 5, 2, 450, '{}'), '22', 'a placeholder may come twice');
select is(
  leveling._render_announcement('{ level } \1 %s $1', 5, 2, 450, '{}'), '{ level } \1 %s $1',
  'anything else stays as it is'
);

select * from finish();
rollback;

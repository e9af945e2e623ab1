-- Specification of choices._let_go: an option that is held no more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

update choices.choice set reactions = 0;
insert into choices.choice (guild_id, menu, option, member_id, reactions) values (1, 2, 1, 5, 1);
do $$ begin
  perform tests.edit_option(2, 1, cap => 1);
  delete from outbox.due;
  perform choices._let_go(tests.option_facts(2, 1), 5, tests.t());
end $$;
select matches((select string_agg(method || path, ' ') from outbox.effect), '^DELETE.*/5$', 'the reaction goes');
select is(
  (select string_agg(split_part(key, ' ', 1), ' ' order by key) from outbox.due), 'choices._fill choices._tell',
  'the place is offered, and shown'
);

select * from finish();
rollback;

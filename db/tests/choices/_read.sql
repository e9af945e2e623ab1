-- Specification of choices._read: see event/reactions_counted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

insert into choices.choice (guild_id, menu, option, member_id, reactions, heard_at)
values (1, 2, 1, 5, 1, tests.t(-1)), (1, 2, 1, 6, 0, tests.t(1));
do $$ begin
  perform choices._read(1, array(
    select row(1, 101, 7002, 'added', m, '🥉', false, false, '{}', null, tests.t())::app.reaction from generate_series(5, 7) m
  ), tests.t());
end $$;
select is(tests.told(), '7+201', 'not what is known, nor what is older than what is known');

select * from finish();
rollback;

-- Specification of choices._react: see event/reactions.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

do $$ begin
  perform choices._react(1, array[row(1, 101, 7002, 'added', 5, '🥉', false, false, '{}', 'a', tests.t())]::app.reaction[]);
end $$;
select is(tests.told(), '5+201', 'reactions on menus count');

select * from finish();
rollback;

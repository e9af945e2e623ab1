-- Specification of menus._store_option: an option is written.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

do $$ begin perform menus._store_option(jsonb_populate_record(tests.option(2, 1), '{"emoji": "🐸"}'), tests.t()); end $$;
select is((tests.option(2, 1)).emoji_key, '🐸', 'as it is to be');
select matches((select path from outbox.effect), '/reactions/%F0%9F%A5%89$', 'reactions with the old emoji are cleared');

select * from finish();
rollback;

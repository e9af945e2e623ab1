-- Specification of channels._unlock_due: a lock comes to its end; see channels._unlock too.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(3);

insert into channels.locked (guild_id, channel_id, at, until_at, allow, deny)
values (1, 101, tests.h(), tests.h(1), 2048, 64), (1, 102, tests.h(), null, 0, 0);
do $$ begin perform channels._unlock_due(1, '{"channel_id": 101}', tests.h(0.9)); end $$;
select is((select count(*) from channels.locked), 2::bigint, 'before its time it stays');
do $$ begin perform channels._unlock_due(1, '{"channel_id": 101}', tests.h(1)); end $$;
select results_eq('select channel_id from channels.locked', array[102::bigint], 'then it ends');
do $$ begin perform channels._unlock_due(1, '{"channel_id": 102}', tests.h(1)); end $$;
select is((select count(*) from channels.locked), 1::bigint, 'one without an end is nobody''s work');

select * from finish();
rollback;

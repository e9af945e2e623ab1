-- Specification of channels._slowmode_failed: Discord did not change the slowmode of a channel.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(1);

select tests.configure('moderation.log_channel_id', '102');
do $$
begin
  perform channels.slowmode(1, 101, '5s');
  update outbox.effect set state = 'dead', finished_at = tests.h(), code = 50013, error = 'Missing Permissions';
  perform outbox.run_now(1, d.work_id) from outbox.due d where d.function = 'channels._slowmode_failed';
end;
$$;
select is(
  (select e.facts from outbox.effect e where e.card = 'channels.refused'),
  '{"channel_id": 101, "deed": "slowmode", "error": "Missing Permissions (50013)"}', 'the case log says so'
);

select * from finish();
rollback;

-- Specification of channels._unlock_failed: Discord did not unlock a channel.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(3);

select tests.configure('moderation.log_channel_id', '102');
do $$
begin
  perform channels.lock(1, 101, allow => 2048, deny => 64, duration => '1h', at => tests.h());
  update outbox.effect set state = 'done', finished_at = tests.h();
  perform channels.unlock(1, 101);
  update outbox.effect set state = 'dead', finished_at = tests.h(), code = 50013 where state = 'pending';
  perform outbox.run_now(1, d.work_id) from outbox.due d where d.function = 'channels._unlock_failed';
end;
$$;
select is(
  (select row(l.channel_id, l.allow, l.deny, l.until_at)::text from channels.locked l), '(101,2048,64,)',
  'then it is locked still, and what @everyone might there is not lost'
);
select is(
  (select e.facts ->> 'deed' from outbox.effect e where e.card = 'channels.refused'), 'unlock', 'the case log says so'
);
select lives_ok('select channels.unlock(1, 101)', 'and can be unlocked again');

select * from finish();
rollback;

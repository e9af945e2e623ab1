-- Specification of outbox.head: of each lane the effect whose turn it is.

begin;
select plan(4);
\ir ../../fixtures/effects.sql

do $$
begin
  perform tests.queue('member 501', queued => 2), tests.queue('member 501', queued => 1, due => 100), tests.queue('member 502');
end;
$$;
select results_eq(
  'select lane, queued_at from outbox.head order by lane', $$values ('member 501', tests.t(1)), ('member 502', tests.t())$$,
  'that is the oldest, due or not'
);
do $$ begin perform tests.claim(); end $$;
select results_eq('select lane from outbox.head', $$values ('member 501')$$, 'a lane of which one is under way has none');
update outbox.effect set state = 'done', token = null where state = 'claimed';
select results_eq('select lane from outbox.head', $$values ('member 501')$$, 'nor has one that is empty');
select table_privs_are('outbox', 'head', 'guildkeeper_bot', '{}', 'the bot claims instead');

select * from finish();
rollback;

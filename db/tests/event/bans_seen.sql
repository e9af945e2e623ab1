-- Specification of event.bans_seen: whose ban is in force here and not in Discord is noted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(12);

insert into moderation.case (guild_id, number, at, kind, source, member_id)
select 1, n, '2026-01-01Z', 'ban', 'command', 100 + n from generate_series(1, 6) n;
insert into moderation.sanction (guild_id, member_id, kind, number)
select c.guild_id, c.member_id, c.kind, c.number from moderation.case c;
do $$ begin perform discord.ban(1, 105, 0, '"under way"'); end $$;
update moderation.case set at = '2026-01-07Z' where member_id = 106;

create temp table run as select event.reconcile(1, '2026-01-05Z') as id;
create function pg_temp.seen(after_id bigint, banned bigint[], is_end boolean default false) returns void language sql as $$
  select event.bans_seen(1, (select id from run), after_id, banned, is_end, '2026-01-06Z')
$$;
create function pg_temp.findings() returns text language sql as $$
  select string_agg(member_id || ' ' || kind, ', ' order by member_id) from event.finding
$$;
create function pg_temp.run() returns text language sql as $$
  select concat_ws(' ', bans_to_id, ban_pages, bans_looked_at) from event.reconciliation where reconciliation_id = (select id from run)
$$;

select pg_temp.seen(100, '{102,900}');
select is(pg_temp.findings(), '101 unbanned, 103 unbanned, 104 unbanned', 'noted are those between who are not on it');
select is(pg_temp.run(), '900 1 5', 'it is known how far, and how many of ours');
select is_empty($$select from tests.deeds() d where d not like '%under way%'$$, 'and nothing is done yet');
select pg_temp.seen(100, '{102,900}');
select is(pg_temp.run(), '900 2 5', 'the same page again says nothing new, and counts as one');
select pg_temp.seen(100, '{}');
select is(pg_temp.run(), '900 3 5', 'a page of nobody that is not the last says nothing');

delete from event.finding;
update event.reconciliation set bans_to_id = 0, bans_looked_at = 0;
select pg_temp.seen(100, '{101,103}');
select is(pg_temp.findings(), '102 unbanned', 'behind the last of a page nothing is known');
select is(pg_temp.run(), '103 4 3', 'and the next one begins there');
select pg_temp.seen(103, '{}', true);
select is(
  pg_temp.findings(), '102 unbanned, 104 unbanned',
  'of the last page, all above are known: not who is being banned, or was later'
);
select is(pg_temp.run(), '9223372036854775807 5 5', 'it was the last one');

delete from event.finding;
update event.reconciliation set bans_to_id = 0, state = 'broken off', ended_at = now();
select pg_temp.seen(100, '{}', true);
select is(pg_temp.findings(), null, 'what was broken off takes no more answers');
select lives_ok($$select event.bans_seen(1, 0, 0, '{}', true)$$, 'of a comparison that is not there, nothing is heard');
select function_privs_are(
  'event', 'bans_seen', '{bigint,bigint,bigint,bigint[],boolean,timestamptz}', 'guildkeeper_bot', '{EXECUTE}',
  'the bot may report'
);

select * from finish();
rollback;

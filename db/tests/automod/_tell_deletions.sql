-- Specification of automod._tell_deletions: a deletion without a case is told.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(11);

create function pg_temp.told(path text) returns text language sql as $$
  select string_agg(e.card || ': ' || (e.facts ->> 'reason'), '; ' order by e.effect_id)
  from outbox.effect e where e.path like '%' || told.path || '%'
$$;
select tests.configure('moderation.log_channel_id', '102');
select tests.rule('words', words => 'bad', reason => 'Mind your words');
select tests.rule('words', words => 'worse', action => 'warn');
select tests.examine(tests.wrote('bad', 0));
select is(pg_temp.told('/channels/102/messages'), 'automod.deletion: Mind your words', 'in the case log');
select is(pg_temp.told('@dm'), 'automod.deleted: Mind your words', 'and its author is told');
select is(
  (select e.facts from outbox.effect e where e.card = 'automod.deletion'),
  '{"guild_id": 1, "guild_name": "First", "guild_icon": null, "member_id": 501, "channel_id": 101, "rule_number": 1,
    "rule_kind": "words", "reason": "Mind your words"}',
  'whose message it was, where, and which rule'
);
select tests.clear_effects();
select tests.examine(tests.wrote('bad', 1), tests.wrote('bad', 2));
select is(pg_temp.told('@dm'), null, 'once a minute');
select tests.examine(tests.wrote('bad', 3, 502), tests.wrote('bad', 4, 502));
select is(pg_temp.told('@dm'), 'automod.deleted: Mind your words', 'each author for themselves');
select tests.clear_effects();
select tests.examine(tests.wrote('bad worse', 5, 503));
select is(
  (select count(*) from outbox.effect e where e.card like 'automod.delet%'),
  0::bigint, 'what has a case is told with that'
);
select tests.configure('automod.tell_deletions', 'false');
select tests.clear_effects();
select tests.examine(tests.wrote('bad', 6, 504));
select is(pg_temp.told('@dm'), null, 'an author is not told if the setting says so');
select isnt(pg_temp.told('/channels/102/messages'), null, 'the case log has its line');
update automod.rule set deletes = false;
select tests.clear_effects();
select tests.examine(tests.wrote('bad', 7, 505));
select is(pg_temp.told('/channels/102/messages'), null, 'of what is not deleted there is none');

-- A raid: what is read grows with what was found, and not with its square.
update automod.rule set deletes = true;
create function pg_temp.raid(member_id bigint, first numeric) returns bigint language plpgsql as $$
declare
  c_read constant text :=
    'select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables where relid = ''automod.match''::regclass';
  v_before bigint;
  v_after bigint;
begin
  execute c_read into v_before;
  perform automod._examine(
    array(select tests.wrote('bad', n, raid.member_id) from generate_series(raid.first, raid.first + 29.9, 0.1) n),
    at => tests.s(raid.first + 30)
  );
  execute c_read into v_after;
  return v_after - v_before;
end;
$$;
do $$ begin perform pg_temp.raid(507, 1000); end $$;
analyze automod.match;
set local enable_seqscan = off;  -- as where there are many
select cmp_ok(pg_temp.raid(506, 2000), '<', 3000::bigint, 'three hundred messages of one author are looked at a few times each');
select is((select count(*) from automod.match m where m.member_id = 506), 300::bigint, 'and all are found');

select * from finish();
rollback;

-- Specification of event._new_reactions: reactions that are new, and wanted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(4);

create function tests.new(keys text[], message_id bigint default 7002) returns text language sql as $$
  select string_agg(n.key, ' ') from event._new_reactions(1, array(
    select jsonb_populate_record(null::app.reaction, jsonb_build_object(
      'guild_id', 1, 'message_id', message_id, 'kind', 'added', 'member_id', 5, 'emoji', 'x', 'key', k, 'at', tests.t()
    )) from unnest(keys) k
  )) n
$$;
select is(tests.new('{b, a}'), 'b a', 'in their order');
select is(tests.new('{c, a}'), 'c', 'once');
select is(tests.new('{d}', 7), null, 'of messages that somebody wants to hear of');
select is((select count(*) from event.inbox where key like 'reaction %'), 3::bigint, 'and of others nothing is kept');

select * from finish();
rollback;

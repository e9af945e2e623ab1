-- Specification of event.heard: the messages that the bot is to hear of.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(4);

select is(
  (select string_agg(row(h.guild_id, h.message_ids)::text, ' ') from event.heard() h), '(1,{7002})', 'all messages of menus'
);
select is_empty('select * from event.heard(tests.t(61))', 'since then none changed');
do $$ begin perform menus.remove(1, 2, at => tests.t(100)); end $$;
select is(
  (select string_agg(row(h.guild_id, h.message_ids)::text, ' ') from event.heard(tests.t(61)) h), '(1,{})',
  'a guild whose last menu is removed says so'
);
select is((select h.at from event.heard() h), now(), 'and from when on to ask');

select * from finish();
rollback;

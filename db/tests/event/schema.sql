-- Specification of the schema event: what its types and its watermarks are.

begin;
select plan(6);

select ok(
  has_type_privilege('guildkeeper_bot', t, 'usage'), format('the bot may hand over %s', t)
)
from unnest(array['app.message', 'app.seen_role', 'app.seen_channel', 'event.gap', 'app.seen_member']) as t;
select is(
  (select array_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod) order by a.attnum)
   from pg_attribute a where a.attrelid = 'app.message'::regclass),
  '{guild_id bigint,channel_id bigint,parent_id bigint,member_id bigint,message_id bigint,role_ids bigint[],
    content text,mentions integer,attachments integer,everyone boolean}'::text[],
  'a message is made of ids, what it says and what comes with it, in this order'
);

select * from finish();
rollback;

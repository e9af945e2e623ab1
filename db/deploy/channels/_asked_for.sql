-- Deploy guildkeeper:channels/_asked_for to pg

begin;
set local role guildkeeper_owner;

create type channels.seen_message as (message_id bigint, member_id bigint, content text, pinned boolean, kind integer);
comment on type channels.seen_message is
'A message of a channel''s history: who wrote what, whether it is pinned, and Discord''s message type.';
grant usage on type channels.seen_message to guildkeeper_bot, guildkeeper_admin;

create function channels._asked_for(
  messages channels.seen_message[],
  member_id bigint,
  contains text,
  before_id bigint,
  after_id bigint
)
returns setof channels.seen_message
language sql stable
as $$
  select distinct on (m.message_id) m.*
  from unnest(_asked_for.messages) as m
  where m.message_id > 0
    and (_asked_for.member_id is null or m.member_id = _asked_for.member_id)
    and (_asked_for.before_id is null or m.message_id < _asked_for.before_id)
    and (_asked_for.after_id is null or m.message_id > _asked_for.after_id)
    and (_asked_for.contains is null or strpos(lower(m.content), lower(_asked_for.contains)) > 0)
  order by m.message_id desc;
$$;

comment on function channels._asked_for is 'The messages that a purge is about, the newest first.';

commit;

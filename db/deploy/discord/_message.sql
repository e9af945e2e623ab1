-- Deploy guildkeeper:discord/_message to pg
-- requires: discord/schema

begin;
set local role guildkeeper_owner;

create function discord._message(content text, mentioned_ids bigint[])
returns jsonb
language sql immutable
set search_path = ''
as $$
  select jsonb_build_object(
    'content', left(_message.content, 2000),
    'allowed_mentions', jsonb_build_object(
      'parse', '[]'::jsonb,
      'users', (select coalesce(jsonb_agg(m.id::text), '[]'::jsonb) from unnest(_message.mentioned_ids) as m (id))
    ),
    'enforce_nonce', true
  );
$$;

comment on function discord._message(text, bigint[]) is
'The body of a message: at most Discord''s 2,000 characters, pinging the members named and nobody else, whatever the text
says. outbox.claim adds the nonce.';

commit;

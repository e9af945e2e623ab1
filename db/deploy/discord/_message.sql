-- Deploy guildkeeper:discord/_message to pg

begin;
set local role guildkeeper_owner;

create function discord._message(
  content text,
  mentioned_ids bigint[],
  embed jsonb default null,
  components jsonb default null
)
returns jsonb
language plpgsql immutable
as $$
begin
  return jsonb_build_object(
    'allowed_mentions', jsonb_build_object(
      'parse', '[]'::jsonb,
      'users', (select coalesce(jsonb_agg(m.id::text), '[]'::jsonb) from unnest(_message.mentioned_ids) as m (id))
    ),
    'enforce_nonce', true
  )
  || case when content is null then '{}' else jsonb_build_object('content', left(_message.content, 2000)) end
  || case when embed is null then '{}' else jsonb_build_object('embeds', jsonb_build_array(embed)) end
  || case when components is null then '{}' else jsonb_build_object('components', components) end;
end;
$$;

comment on function discord._message is
'The body of a message: at most Discord''s 2,000 characters, an embed, buttons and menus; it pings the members named and nobody
else, whatever the text says. outbox.claim adds the nonce.';

commit;

-- Deploy guildkeeper:discord/_send to pg

begin;
set local role guildkeeper_owner;

create function discord._send(
  guild_id bigint,
  lane text,
  path text,
  content text,
  mentioned_ids bigint[],
  expires_at timestamptz,
  recipient_id bigint,
  embed jsonb,
  components jsonb,
  files outbox.file[]
)
returns bigint
language plpgsql
as $$
declare
  v_parts text[] := discord._split(_send.content);
  v_last integer := cardinality(v_parts);
  v_files outbox.file[] := _send.files;
  v_effect_id bigint;
begin
  if length(v_parts[v_last]) > 2000 then
    v_files := row('message.txt', convert_to(v_parts[v_last], 'UTF8'))::outbox.file || v_files;
    v_parts[v_last] := null;
  end if;
  perform discord._require_files(v_files);

  for v_place in 1 .. v_last loop
    v_effect_id := outbox._enqueue(
      guild_id => _send.guild_id,
      lane => _send.lane,
      method => 'POST',
      path => _send.path,
      body => discord._message(
        v_parts[v_place],
        case when v_place = 1 then _send.mentioned_ids end,
        case when v_place = v_last then _send.embed end,
        case when v_place = v_last then _send.components end
      ),
      expires_at => _send.expires_at,
      recipient_id => _send.recipient_id,
      files => case when v_place = v_last then v_files else '{}' end
    );
  end loop;
  return v_effect_id;
end;
$$;

comment on function discord._send is
'Effects: a message, or as many as its text needs, at most ten, one after another; what is left then is the file message.txt. The
first pings, the last has the embed, the buttons and the files: that one''s effect is returned. Refuses: U0FIL.';

commit;

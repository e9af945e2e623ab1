-- Deploy guildkeeper:desk/_check_type to pg

begin;
set local role guildkeeper_owner;

create function desk._check_type(type desk.type)
returns void
language plpgsql stable
as $$
declare
  v_type constant desk.type := type;
  v_kind constant integer := case v_type.room when 'channel' then 4 else 0 end;
  v_parent app.channel;
begin
  perform app._require_role(v_type.guild_id, r.role_id)
  from unnest(v_type.staff_role_ids || v_type.required_role_ids || v_type.forbidden_role_ids) as r (role_id);

  if v_type.parent_id is not null then
    v_parent := app._require_channel(v_type.guild_id, v_type.parent_id);
  end if;
  if v_parent.kind is distinct from v_kind and (v_type.room = 'thread' or v_type.parent_id is not null) then
    perform desk._refuse_option('parent_id', v_parent.name);
  elsif v_type.overflow_id is not null
    and (app._require_channel(v_type.guild_id, v_type.overflow_id)).kind is distinct from v_kind
  then
    perform desk._refuse_option('overflow_id', v_type.overflow_id::text);
  end if;
end;
$$;

comment on function desk._check_type is
'Refuses a type of tickets with a role (U0ROL, U0EVR) or a channel (U0CHN) that there is not, or with a place that its rooms
cannot be in: channels are in a category, threads in a text channel (U0TOV).';

commit;

-- Deploy guildkeeper:desk/block to pg

begin;
set local role guildkeeper_owner;

create function desk.block(
  guild_id bigint,
  member_id bigint,
  duration text default null,
  reason text default null,
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null,
  at timestamptz default now()
)
returns desk.barred
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_barred desk.barred;
  v_call app.call := app._open_call(
    block.guild_id, 'desk.block',
    jsonb_build_object('member_id', block.member_id, 'duration', block.duration, 'reason', block.reason), block.actor_id,
    block.key,
    block.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_barred, v_call.result);
  end if;
  perform app._require_member(block.member_id);
  perform app._require_text('reason', block.reason);
  perform desk._require_any_staff(block.guild_id, block.actor_id, facts);
  insert into desk.barred as b (guild_id, member_id, until, reason, actor_id, at)
  values (
    block.guild_id, block.member_id, block.at + desk._read_target(block.duration), nullif(btrim(block.reason), ''),
    block.actor_id,
    block.at
  )
  on conflict on constraint barred_pkey do update
  set until = excluded.until, reason = excluded.reason, actor_id = excluded.actor_id, at = excluded.at
  returning b.* into v_barred;
  perform app._close_call(block.guild_id, v_call, to_jsonb(v_barred));
  return v_barred;
end;
$$;

comment on function desk.block is
'Keeps a member from opening tickets, for so long or for good; those they have stay.
Refuses: U0GLD, U0MEM, U0TXT, U0DUR, U0TST who is not of any staff, U0KEY.';

grant usage on type desk.barred to guildkeeper_bot, guildkeeper_admin;
grant execute on function desk.block to guildkeeper_bot, guildkeeper_admin;

commit;

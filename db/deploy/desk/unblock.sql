-- Deploy guildkeeper:desk/unblock to pg

begin;
set local role guildkeeper_owner;

create function desk.unblock(
  guild_id bigint,
  member_id bigint,
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null
)
returns desk.barred
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_barred desk.barred;
  v_call app.call := app._open_call(
    unblock.guild_id, 'desk.unblock', jsonb_build_object('member_id', unblock.member_id), unblock.actor_id, unblock.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_barred, v_call.result);
  end if;
  perform desk._require_any_staff(unblock.guild_id, unblock.actor_id, facts);
  delete from desk.barred b
  where b.guild_id = unblock.guild_id and b.member_id = unblock.member_id
  returning b.* into v_barred;
  if not found then
    perform app._refuse('not_blocked_from_tickets');
  end if;
  perform app._close_call(unblock.guild_id, v_call, to_jsonb(v_barred));
  return v_barred;
end;
$$;

comment on function desk.unblock is
'Lets a member open tickets again, and returns what kept them from it.
Refuses: U0GLD, U0TST, U0TBL who is not blocked, U0KEY.';

grant execute on function desk.unblock to guildkeeper_bot, guildkeeper_admin;

commit;

-- Deploy guildkeeper:tickets/_claimant_moved to pg

begin;
set local role guildkeeper_owner;

create function tickets._claimant_moved()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform outbox.schedule(
    t.guild_id, new.seen_at, 'tickets._claimant_gone', jsonb_build_object('number', t.number, 'member_id', new.member_id)
  )
  from tickets.ticket t
  cross join lateral desk._kind(t.guild_id, t.type_number) y
  where t.guild_id = new.guild_id
    and t.claimed_by = new.member_id
    and t.state in ('queued', 'opening', 'open', 'closed')
    -- Who runs the tickets may have claimed one without such a role.
    and (new.left_at is not null or (y.staff_role_ids && old.role_ids and not y.staff_role_ids && new.role_ids));
  return null;
end;
$$;

comment on function tickets._claimant_moved is
'Hears of members who leave, or lose a role of the staff, with a ticket claimed.';

create trigger tickets_claimant_moved
after update of left_at, role_ids on app.member
for each row when (
  (new.left_at is not null and old.left_at is null) or new.role_ids is distinct from old.role_ids
)
execute function tickets._claimant_moved();

commit;

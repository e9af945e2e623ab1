-- Deploy guildkeeper:desk/_require_any_staff to pg

begin;
set local role guildkeeper_owner;

create function desk._require_any_staff(guild_id bigint, actor_id bigint, facts desk.facts)
returns void
language plpgsql stable
as $$
begin
  if not desk._is_lead(_require_any_staff.guild_id, _require_any_staff.actor_id, facts) and not exists (
    select from desk.type y
    where y.guild_id = _require_any_staff.guild_id and y.staff_role_ids && (facts).actor_role_ids
  ) then
    perform app._refuse('not_ticket_staff', coalesce(
      (
        select string_agg(y.name, ', ' order by y.number)
        from desk.type y
        where y.guild_id = _require_any_staff.guild_id and y.removed_at is null
      ), '-'
    ));
  end if;
end;
$$;

comment on function desk._require_any_staff is
'Refuses who is of the staff of no type of tickets (U0TST). Null is an operator.';

commit;

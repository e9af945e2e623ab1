-- Deploy guildkeeper:tickets/_member_moved to pg

begin;
set local role guildkeeper_owner;

create function tickets._member_moved()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (
    select from tickets.ticket t
    where t.guild_id = new.guild_id and t.member_id = new.member_id and t.state in ('queued', 'opening', 'open')
    union all
    select from tickets.participant p where p.guild_id = new.guild_id and p.member_id = new.member_id
  ) then
    perform outbox.schedule(
      new.guild_id, new.seen_at, 'tickets._opener_moved', jsonb_build_object('member_id', new.member_id),
      format('tickets.member %s', new.member_id)
    );
  end if;
  return null;
end;
$$;

comment on function tickets._member_moved is 'Hears of members who leave and come back, however that is told.';

create trigger tickets_member_moved
after update of left_at on app.member
for each row when (new.left_at is distinct from old.left_at)
execute function tickets._member_moved();

create trigger tickets_member_gone
after insert on app.member
for each row when (new.left_at is not null)
execute function tickets._member_moved();

commit;

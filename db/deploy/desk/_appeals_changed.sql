-- Deploy guildkeeper:desk/_appeals_changed to pg

begin;
set local role guildkeeper_owner;

create function desk._appeals_changed()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform moderation._take_appeals(new.guild_id, exists (
    select from desk.type y where y.guild_id = new.guild_id and y.is_appeal and y.removed_at is null
  ));
  return null;
end;
$$;

comment on function desk._appeals_changed is
'Tells moderation whether there is a type of tickets that takes appeals, which has a button then.';

create trigger tell_appeals
after insert on desk.type
for each row when (new.is_appeal)
execute function desk._appeals_changed();

create trigger tell_appeals_changed
after update of is_appeal, removed_at on desk.type
for each row when ((new.is_appeal, new.removed_at is null) is distinct from (old.is_appeal, old.removed_at is null))
execute function desk._appeals_changed();

commit;

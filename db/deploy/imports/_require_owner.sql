-- Deploy guildkeeper:imports/_require_owner to pg

begin;
set local role guildkeeper_owner;

create function imports._require_owner(guild_id bigint, actor_id bigint)
returns void
language plpgsql stable
as $$
begin
  perform app._require_actor(_require_owner.actor_id);
  -- Null is an operator, whose authority is that of the database.
  if _require_owner.actor_id is not null and not exists (
    select from app.guild g where g.guild_id = _require_owner.guild_id and g.owner_id = _require_owner.actor_id
  ) then
    perform app._refuse('not_the_owner');
  end if;
end;
$$;

comment on function imports._require_owner is
'Refuses whoever does not own the server and is no operator (U0IMO; nobody at all: U0WHO): an import gives anything to anybody.';

commit;

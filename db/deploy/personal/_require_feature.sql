-- Deploy guildkeeper:personal/_require_feature to pg

begin;
set local role guildkeeper_owner;

create function personal._require_feature(guild_id bigint, feature text)
returns void
language plpgsql stable
as $$
begin
  if not exists (
    select from app.guild g where g.guild_id = _require_feature.guild_id and _require_feature.feature = any (g.features)
  ) then
    perform app._refuse('lacks_feature', lower(_require_feature.feature));
  end if;
end;
$$;

comment on function personal._require_feature is 'Refuses what needs something that Discord does not offer this guild (U0PFE).';

commit;

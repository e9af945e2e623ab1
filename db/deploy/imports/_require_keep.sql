-- Deploy guildkeeper:imports/_require_keep to pg

begin;
set local role guildkeeper_owner;

create function imports._require_keep(keep text)
returns void
language plpgsql stable
as $$
begin
  if (_require_keep.keep in ('level', 'xp')) is not true then
    perform app._refuse('unknown_keep', _require_keep.keep);
  end if;
end;
$$;

comment on function imports._require_keep is 'Refuses what cannot be kept of levels (U0IMC).';

commit;

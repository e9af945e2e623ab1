-- Deploy guildkeeper:economy/_require_own to pg

begin;
set local role guildkeeper_owner;

create function economy._require_own(member_id bigint, actor_id bigint)
returns void
language plpgsql stable
as $$
begin
  perform app._require_member(_require_own.member_id);
  if _require_own.actor_id <> _require_own.member_id then
    perform app._refuse('not_yours');
  end if;
end;
$$;

comment on function economy._require_own is
'Refuses what is no member (U0MEM), and a member who would act with what another one has (U0NOT); an operator may.';

commit;

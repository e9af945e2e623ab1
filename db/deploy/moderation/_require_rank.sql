-- Deploy guildkeeper:moderation/_require_rank to pg

begin;
set local role guildkeeper_owner;

create function moderation._require_rank(kind moderation.case_kind, facts moderation.facts)
returns void
language plpgsql stable
as $$
declare
  v_permission text := moderation._permission(_require_rank.kind);
begin
  if (facts).actor_position is null
    or (facts).actor_permissions is null
    or ((facts).target_is_here is not false and (facts).target_position is null)
  then
    perform app._refuse('unknown_rank');
  elsif not app._can((facts).actor_permissions, v_permission) then
    perform app._refuse('lacks_permission', v_permission);
  elsif (facts).target_is_here is not false and (facts).target_position >= (facts).actor_position then
    perform app._refuse('outranked');
  end if;
end;
$$;

comment on function moderation._require_rank is
'Refuses a moderator who lacks Discord''s permission for it (U0PRM), whose highest role is not above the target''s (U0RNK), or
of whom that is not known (U0FCT).';

commit;

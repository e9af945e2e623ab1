-- Deploy guildkeeper:roles/_compare to pg

begin;
set local role guildkeeper_owner;

create function roles._compare(guild_id bigint, known app.member[], at timestamptz)
returns void
language plpgsql
as $$
declare
  v_back bigint[];
  v_passed bigint[];
  v_given roles.edit[];
  v_taken roles.edit[];
begin
  perform roles._lock(_compare.guild_id, array(
    select m.member_id from roles.member m join unnest(_compare.known) k on k.member_id = m.member_id
    where m.guild_id = _compare.guild_id
  ));
  select coalesce(array_agg(n.member_id) filter (where k.left_at is not null or n.joined_at > k.joined_at), '{}'),
    coalesce(array_agg(n.member_id) filter (where k.pending and not n.pending), '{}')
  into strict v_back, v_passed
  from app.member n
  join unnest(_compare.known) k on k.member_id = n.member_id
  where n.guild_id = _compare.guild_id and n.left_at is null;
  perform roles._begin_stay(_compare.guild_id, v_back);

  select coalesce(array_agg(e.edit) filter (where e.is_given), '{}'),
    coalesce(array_agg(e.edit) filter (where not e.is_given), '{}')
  into strict v_given, v_taken
  from roles._edits_seen(_compare.guild_id, _compare.known, _compare.at) e;

  -- So many at once are an error of Discord's, or of ours: see event.reconciled.
  if (select count(distinct t.member_id) from unnest(v_taken) t) <= greatest(25, cardinality(_compare.known) / 5) then
    perform roles._lock(_compare.guild_id, array(select g.member_id from unnest(v_given) g));
    perform roles._taken_by_hand(_compare.guild_id, v_taken);
    perform roles._given_by_hand(_compare.guild_id, v_given);
    perform roles._greet(_compare.guild_id, array(select k.member_id from unnest(_compare.known) k), _compare.at);
  end if;
  perform roles._settle(_compare.guild_id, v_back || v_passed, _compare.at);
end;
$$;

comment on function roles._compare is
'Members as they were known, and as app.member knows them now: what changed and was not our doing, people did. Roles of who left
and came back were forgotten, and not taken. They get what they should wear, as does who passed Membership Screening: nobody heard
of it.';

commit;

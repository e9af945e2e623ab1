-- Deploy guildkeeper:event/_maintain to pg

begin;
set local role guildkeeper_owner;

create function event._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_before timestamptz := _maintain.at - interval '90 days';
begin
  return app._forget(_maintain.guild_id, 'event.inbox', 'at', v_before, _maintain.most)
    + app._forget(_maintain.guild_id, 'event.audit_log', 'at', v_before, _maintain.most)
    + app._forget(_maintain.guild_id, 'event.absence', 'until_at', v_before, _maintain.most)
    + app._forget(_maintain.guild_id, 'event.missed', 'closed_at', v_before, _maintain.most)
    + app._forget(_maintain.guild_id, 'event.reconciliation', 'ended_at', v_before, _maintain.most)
    + event._forget_watermarks(_maintain.guild_id, v_before, _maintain.most);
end;
$$;

comment on function event._maintain is
'What a new day brings: what was over 90 days ago of a guild''s inbox, audit entries, absences, gaps and comparisons is deleted,
and up to where channels were read that there are no more: oldest first, at most `most` of each. Returns how many in all. An
event that is delivered again later than that would count again.';

commit;

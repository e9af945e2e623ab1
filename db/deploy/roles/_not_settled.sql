-- Deploy guildkeeper:roles/_not_settled to pg

begin;
set local role guildkeeper_owner;

create function roles._not_settled(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_gone constant integer[] := array[10007, 10011, 10013];  -- no such member, role, account
  v_tried integer := (arguments ->> 'tried')::integer + 1;
begin
  -- What an operator cancelled is theirs to send again.
  if arguments ->> 'state' <> 'dead' or coalesce((arguments ->> 'code')::integer = any (c_gone), false) then
    return;
  end if;

  if v_tried = 1 then
    perform roles._tell_refused(_not_settled.guild_id, _not_settled.at, arguments);
  end if;
  perform outbox.schedule(
    _not_settled.guild_id, _not_settled.at + outbox._backoff(v_tried, '5 minutes', '1 day'), 'roles._try_again',
    jsonb_build_object(
      'member_id', arguments -> 'member_id', 'role_id', arguments -> 'role_id', 'is_wanted', arguments -> 'is_wanted',
      'tried', v_tried
    ),
    format('roles._try_again %s %s', arguments ->> 'member_id', arguments ->> 'role_id')
  );
end;
$$;

comment on function roles._not_settled is
'Work due once it is sure that Discord did not give a member a role, or take it: it is tried again after some minutes, then less
and less often, at last once a day. A moderator whose word it was is told at once. A permission that is missing closes the route
at the fifth time, which those who run the guild are told of; from then on it waits for that.';

do $$ begin perform outbox._register('roles._not_settled'); end $$;

commit;

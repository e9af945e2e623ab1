-- Deploy guildkeeper:tickets/_says_full to pg

begin;
set local role guildkeeper_owner;

create function tickets._says_full(answer jsonb)
returns boolean
language sql immutable
return coalesce((answer ->> 'code')::integer = 50035 and answer ->> 'error' ~* 'maximum number of channels', false);

comment on function tickets._says_full is
'Whether Discord refused a channel since there are enough in its category: what is told when an effect fails.';

commit;

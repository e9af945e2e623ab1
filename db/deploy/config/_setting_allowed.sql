-- Deploy guildkeeper:config/_setting_allowed to pg

begin;
set local role guildkeeper_owner;

create function config._setting_allowed(setting config.setting_column)
returns text
language sql immutable
as $$
  select coalesce(
    (setting).rules,
    array_to_string((setting).choices, ', '),
    case (setting).kind
      when 'channel' then 'a channel of this server'
      when 'role' then 'a role of this server'
      when 'time_zone' then 'a time zone such as Europe/Berlin'
      when 'duration' then 'a duration such as 90 seconds'
      when 'integer' then 'a whole number'
      when 'number' then 'a number'
      else 'a text'
    end
  );
$$;

comment on function config._setting_allowed is 'What a setting may be, in words for people.';

commit;

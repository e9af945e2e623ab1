-- Deploy guildkeeper:automod/_leads_to to pg

begin;
set local role guildkeeper_owner;

create function automod._leads_to(rule automod.rule)
returns text
language sql immutable
as $$
  select coalesce(
    nullif(
      concat_ws(
        ', ',
        case when (rule).deletes then 'deletes the message' end,
        case (rule).action
          when 'warn' then 'warns'
          when 'timeout' then 'times out for ' || app._duration_in_words((rule).duration)
          when 'kick' then 'kicks'
          when 'ban' then 'bans' || coalesce(' for ' || app._duration_in_words((rule).duration), '')
        end,
        (rule).points || ' points'
      ),
      ''
    ),
    'only takes note'
  );
$$;

comment on function automod._leads_to is 'What a rule does, in words for people.';

commit;

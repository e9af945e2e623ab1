-- Deploy guildkeeper:channels/_tell_refused to pg

begin;
set local role guildkeeper_owner;

create type channels.deed as enum ('lock', 'unlock', 'slowmode');
comment on type channels.deed is 'What is done to a channel.';

create type channels.refusal as (channel_id bigint, deed channels.deed, error text);
comment on type channels.refusal is
'Facts of the card channels.refused: what was to be done to a channel, and Discord''s answer (null: there was none in time).';

create function channels._tell_refused(guild_id bigint, deed channels.deed, arguments jsonb, at timestamptz)
returns void
language sql
as $$
  select moderation._log_line(
    _tell_refused.guild_id, card => 'channels.refused', facts => to_jsonb((
      (arguments ->> 'channel_id')::bigint, _tell_refused.deed,
      left((arguments ->> 'error') || coalesce(' (' || (arguments ->> 'code') || ')', ''), 300)
    )::channels.refusal), at => _tell_refused.at
  );
$$;

comment on function channels._tell_refused is
'Effect: the case log says that Discord did not do to a channel what was said to be done; arguments as outbox._when_failed makes
them.';

commit;

-- Deploy guildkeeper:moderation/_announce to pg

begin;
set local role guildkeeper_owner;

create type moderation.announced as (kind text, member_id bigint, member_name text, ends_at timestamptz);

comment on type moderation.announced is
'What a channel is told of what a moderator did there: to whom (the name null: not known), and until when (null: no end).';

create function moderation._announce(filed moderation.case, facts moderation.facts)
returns void
language plpgsql
as $$
declare
  v_announced moderation.announced := jsonb_populate_record(null::moderation.announced, to_jsonb(filed));
begin
  perform discord.post(
    s.guild_id, (facts).channel_id, card => 'moderation.announced', facts => to_jsonb(v_announced),
    expires_at => (filed).at + interval '2 minutes', at => (filed).at
  )
  from moderation.settings s
  where s.guild_id = (filed).guild_id
    and s.announce_actions
    and (filed).kind <> 'note'
    and (facts).channel_id is not null;
end;
$$;

comment on function moderation._announce is
'Effect: tells the channel where a moderator decided a case what was done, without the reason, if the guild''s settings say so.';

commit;

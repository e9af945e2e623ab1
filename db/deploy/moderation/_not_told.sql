-- Deploy guildkeeper:moderation/_not_told to pg

begin;
set local role guildkeeper_owner;

create function moderation._not_told(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_number bigint := (_not_told.arguments ->> 'number')::bigint;
begin
  perform moderation._hold_counter(_not_told.guild_id);
  update moderation.case c set is_told = false where c.guild_id = _not_told.guild_id and c.number = v_number;
  perform moderation._log(_not_told.guild_id, v_number);
end;
$$;

comment on function moderation._not_told is
'Work due: the direct message about a case reached nobody, as its member takes none, or none got through in time. The case says
so, in its log too: who was warned does not know of it.';

do $$ begin perform outbox._register('moderation._not_told'); end $$;

commit;

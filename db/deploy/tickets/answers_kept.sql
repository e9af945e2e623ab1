-- Deploy guildkeeper:tickets/answers_kept to pg

begin;
set local role guildkeeper_owner;

create function tickets.answers_kept(guild_id bigint, number bigint, token uuid)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update tickets.ticket t
  set has_unkept_answers = false, history_token = null, history_until = null
  where t.guild_id = answers_kept.guild_id and t.number = answers_kept.number and t.history_token = answers_kept.token
    and t.has_unkept_answers;
  return found;
end;
$$;

comment on function tickets.answers_kept is
'The files of a ticket''s form were fetched, as far as Discord still had them and there is room. False: the reading is another''s
by now.';

grant execute on function tickets.answers_kept to guildkeeper_bot;

commit;

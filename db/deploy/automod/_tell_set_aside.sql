-- Deploy guildkeeper:automod/_tell_set_aside to pg

begin;
set local role guildkeeper_owner;

create type automod.aside as (guild_name text, cause automod.aside_cause);

comment on type automod.aside is 'A guild whose automatic rules are set aside, and why.';

create function automod._tell_set_aside(guild_id bigint, cause automod.aside_cause, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_aside automod.aside;
begin
  select left(g.name, 100) into v_aside.guild_name from app.guild g where g.guild_id = _tell_set_aside.guild_id;
  v_aside.cause := _tell_set_aside.cause;
  perform discord.post_notice(
    _tell_set_aside.guild_id, 'automod.aside', to_jsonb(v_aside), _tell_set_aside.at + interval '1 day'
  );
end;
$$;

comment on function automod._tell_set_aside is
'Tells those who run a guild that its rules are set aside.';

commit;

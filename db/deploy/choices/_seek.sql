-- Deploy guildkeeper:choices/_seek to pg

begin;
set local role guildkeeper_owner;

create function choices._seek(option menus.option_facts, member_id bigint, at timestamptz)
returns void
language plpgsql
as $$
begin
  perform outbox.schedule(
    option.guild_id, _seek.at, 'choices._fill',
    jsonb_build_object('menu', option.menu, 'option', option.number),
    format('choices._fill %s %s %s', option.menu, option.number, _seek.member_id)
  );
end;
$$;

comment on function choices._seek is
'Whoever gives a place back, and whoever begins to wait, has the list looked at once they have committed: so the later of the two
finds both. By a key of their own, as two who share one would wait for each other.';

commit;

-- Deploy guildkeeper:menus/_freshen to pg

begin;
set local role guildkeeper_owner;

create function menus._freshen(option menus.option, at timestamptz)
returns void
language plpgsql
as $$
declare
  -- A second more than five, so that who changed something before it has committed by then.
  v_run_at timestamptz := date_bin('5 seconds', _freshen.at, '2020-01-01Z') + interval '6 seconds';
begin
  if option.cap is not null then
    perform menus._show_at(option.guild_id, option.menu, v_run_at);
  end if;
end;
$$;

comment on function menus._freshen is
'The message of a menu that shows how many places are free is edited soon, once for all that changes within five seconds.';

commit;

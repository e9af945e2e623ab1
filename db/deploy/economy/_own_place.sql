-- Deploy guildkeeper:economy/_own_place to pg

begin;
set local role guildkeeper_owner;

create function economy._own_place(guild_id bigint, board text, member_id bigint)
returns bigint
language plpgsql stable
as $$
declare
  v_amount bigint;
begin
  select case board when 'wallet' then f.wallet when 'bank' then f.bank else f.net_worth end into v_amount
  from economy.fortune f
  where f.guild_id = _own_place.guild_id and f.member_id = _own_place.member_id;

  if coalesce(v_amount, 0) = 0 then
    perform app._refuse('not_on_this_board');
  end if;
  return economy._richer(_own_place.guild_id, board, v_amount, _own_place.member_id);
end;
$$;

comment on function economy._own_place is
'How many lines of a board stand before a member''s own. Refuses one who is not on it (U0POR).';

commit;

-- Deploy guildkeeper:games/_require_no_hand to pg

begin;
set local role guildkeeper_owner;

create function games._require_no_hand(guild_id bigint, member_id bigint)
returns void
language plpgsql stable
as $$
declare
  v_game bigint;
begin
  select g.game into v_game
  from games.game g
  where g.guild_id = _require_no_hand.guild_id and g.member_id = _require_no_hand.member_id
    and g.kind = 'blackjack' and g.state = 'open';
  if found then
    perform app._refuse('hand_open', v_game::text);
  end if;
end;
$$;

comment on function games._require_no_hand is 'Refuses a second hand of blackjack beside one that is being played (U0HND).';

commit;

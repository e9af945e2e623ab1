-- Deploy guildkeeper:economy/_richer to pg

begin;
set local role guildkeeper_owner;

create function economy._richer(guild_id bigint, board text, amount bigint, member_id bigint)
returns bigint
language plpgsql stable
as $$
begin
  if board = 'wallet' then
    return (
      select count(*) from economy.fortune f where f.guild_id = _richer.guild_id and f.wallet > _richer.amount
    ) + (
      select count(*) from economy.fortune f
      where f.guild_id = _richer.guild_id and f.wallet = _richer.amount and f.member_id < _richer.member_id
    );
  elsif board = 'bank' then
    return (
      select count(*) from economy.fortune f where f.guild_id = _richer.guild_id and f.bank > _richer.amount
    ) + (
      select count(*) from economy.fortune f
      where f.guild_id = _richer.guild_id and f.bank = _richer.amount and f.member_id < _richer.member_id
    );
  end if;
  return (
    select count(*) from economy.fortune f where f.guild_id = _richer.guild_id and f.net_worth > _richer.amount
  ) + (
    select count(*) from economy.fortune f
    where f.guild_id = _richer.guild_id and f.net_worth = _richer.amount and f.member_id < _richer.member_id
  );
end;
$$;

comment on function economy._richer is
'How many stand before an amount on a board, of those who have the same the ones with an id below member_id (0: none of them). A
range of one index each. Without SQL that is composed, a board is a branch.';

commit;

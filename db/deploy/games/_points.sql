-- Deploy guildkeeper:games/_points to pg

begin;
set local role guildkeeper_owner;

create function games._points(cards bigint[])
returns bigint
language sql immutable
as $$
  select case when c.aces > 0 and c.low <= 11 then c.low + 10 else c.low end
  from (
    select coalesce(sum(least((k - 1) % 13 + 1, 10)), 0)::bigint as low, count(*) filter (where (k - 1) % 13 = 0) as aces
    from unnest(_points.cards) k
  ) c;
$$;

comment on function games._points is
'What a hand of blackjack counts: court cards 10, an ace 11, or 1 where that would be over 21.';

commit;
